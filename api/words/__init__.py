"""How things are said: words, sentences and plain documents."""
