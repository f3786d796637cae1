"""How machines and people reach the engine over HTTP."""
