"""Ways out of Chairside beside the PDF: what a session's journal says, for other programs."""
