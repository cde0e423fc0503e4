"""What a session left to know, in words and as lines: on the patient’s page and before a start."""
