"""Event logs for researchers, made of any journal: Parquet, OCEL 2.0 and XES."""
