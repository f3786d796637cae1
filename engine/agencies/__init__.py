"""Simulated agencies: who takes which work, and how long it takes them."""
