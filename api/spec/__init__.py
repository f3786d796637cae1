"""Executable specification: scenarios in Vietnamese, the steps they are made of, and what they prove of an edition."""
