using Bulletin.Parsing.Cli;

return BulletinCommand.Run(args, Console.Out, Console.Error);
