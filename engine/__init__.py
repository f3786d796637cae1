"""What happens to a case under the law of `workflows`."""
