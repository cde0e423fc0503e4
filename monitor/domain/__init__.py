"""The rules of the chair: pure, frozen, no clock, no I/O."""
