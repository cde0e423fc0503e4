"""What stands before an infusion: patient and order, and the three columns of the start."""
