"""Small chains for tests, each a folder of editions, of families and cases: nothing outside these folders knows them.

Editions of earlier law show what none from 1 July 2025 says: return upstream, and three tiers. Marriage, lodging and
the transfer of land are made up, to show that a chain is data.
"""
