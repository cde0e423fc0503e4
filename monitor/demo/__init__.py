"""Practice: a station with made-up patients, colleagues and a fast clock."""
