"""Runs the migrations on the connection that `engine.store.database` hands over."""

from alembic import context

from engine.store.tables import CaseRow

context.configure(connection=context.config.attributes["connection"], target_metadata=CaseRow.metadata)
with context.begin_transaction():
    context.run_migrations()
