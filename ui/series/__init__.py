"""A patient's sessions beside each other, on one axis."""
