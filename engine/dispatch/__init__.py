"""When time has come for something: timers that wait in the outbox are handed to whoever carries them out."""
