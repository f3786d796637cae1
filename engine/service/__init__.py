"""The engine as it serves: cases under the law of their day, by a clock, with timers, for many callers at once."""
