"""Who did what at this station, for those who lead."""
