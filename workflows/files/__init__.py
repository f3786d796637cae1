"""Data files of people, read with the place of each fault."""
