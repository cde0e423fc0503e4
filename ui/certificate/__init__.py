"""With what the station signs its records: a panel for whoever sets it up."""
