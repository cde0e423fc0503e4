"""Everything of Chairside but the screen; imports no Qt."""
