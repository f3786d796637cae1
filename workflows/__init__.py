"""What the law says: frozen data and pure functions, without clock, database or network."""
