"""Works past sessions again, with another protocol."""
