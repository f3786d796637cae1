"""A service used from outside, over HTTP."""
