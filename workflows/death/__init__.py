"""The shared vocabulary of the death chain."""
