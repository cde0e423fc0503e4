"""Measures the promises about speed: each against a yardstick of the same run."""
