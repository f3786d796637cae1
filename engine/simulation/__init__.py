"""The mass simulator: editions, habits, offices and families become arrays, which compiled code plays.

`compiler` makes the tables, `queues` plays by them, `story` tells what happened in each case, `year` runs both, and
`retold` tells it as events.
Nothing here says what the law or an officer does: the law is read from editions, behaviour from the one policy.
"""
