"""What the clinic set once and changes now and then: one page, each field saved by itself."""
