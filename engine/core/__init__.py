"""Commands, events and the pure functions that join them."""
