"""The vocabulary of the screens: widgets that paint and emit, and decide nothing."""
