"""The month: how the clinic did, without a patient's name."""
