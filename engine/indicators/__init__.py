"""Indicators: what a journal says of time limits, waits and outcomes."""
