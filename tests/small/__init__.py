"""Small editions of earlier law, for what no edition from 1 July 2025 says: return upstream, and three tiers."""
