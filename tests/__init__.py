"""Steps and drivers of the scenarios, then tests in folders that mirror the packages."""
