"""Runs: a month of families played into a folder whose files are the same for the same arguments, anywhere."""
