"""The people of the station: who they are, what they may do, and that it is really them."""
