"""Families made up for a simulation: realistic dossiers of both chains, drawn from stated shares."""
