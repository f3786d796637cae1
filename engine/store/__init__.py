"""The store: cases and their journal in a database, written one command a transaction."""
