"""The mass simulator: editions, habits, offices and families become arrays, which compiled code plays.

`compile` makes the tables, `kernel` plays queues by them, `streams` tells what happened in each case, `year` runs both.
Nothing here says what the law or an officer does: the law is read from editions, behaviour from the one policy.
"""
