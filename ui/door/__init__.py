"""What stands in for the screens while the data cannot be opened."""
