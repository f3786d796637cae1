"""Wrong rules, one at a time: which the scenarios notice, which say the same, which scenario would be wanted."""
