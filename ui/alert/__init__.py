"""The dock of a chair's alerts, and the words of an alert wherever it is named."""
