"""Help over the screen in view: its keys, and what each alert means."""
