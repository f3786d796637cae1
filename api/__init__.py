"""How people and machines reach the engine: words, pages, the command line and HTTP."""
