"""The words in which the law is written, and what all chains share of it."""
