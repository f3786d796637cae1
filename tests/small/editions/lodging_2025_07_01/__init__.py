"""Temporary residence, a chain of one procedure: for tests, and no statement of the law."""
