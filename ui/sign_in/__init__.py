"""Who is at the station: shown while nobody is signed in."""
