"""Days, hours and deadlines."""
