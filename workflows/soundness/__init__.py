"""What `workflows.check` looks for in an edition, one subject a module; decision 0013 lists the faults."""
