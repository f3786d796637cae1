"""The shared vocabulary of the birth chain."""
