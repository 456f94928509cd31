using Bulletin.Parsing.Accuracy;

return AccuracyCommand.Run(args, Console.Out, Console.Error);
