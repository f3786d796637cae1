"""How people and machines reach the engine: the command line now, pages and an interface later."""
