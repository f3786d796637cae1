"""Small chains for tests, each a folder of editions, of families and cases: nothing outside these folders knows them.

Marriage, lodging and the transfer of land are made up, to show that a chain is data.
"""
