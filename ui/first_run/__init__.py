"""The first window of an installation, and the panel where people are added."""
